namespace Mediation.Web.Setup;

/// <summary>A directory to start from: every kind of entry once, all names made up.</summary>
internal static class DirectoryExample
{
    public const string Json = """
        {
          "committees": [
            { "name": "某乡人民调解委员会", "shortName": "某乡", "region": "500106", "address": "某乡一路1号", "phone": "023-00000000", "director": "张某甲" }
          ],
          "hosts": [
            { "kind": "Court", "name": "某区人民法院", "region": "500106", "courtCode": "渝0106" },
            { "kind": "PoliceStation", "name": "某乡派出所", "region": "500106" },
            { "kind": "PetitionOffice", "name": "某乡信访办公室", "region": "500106" },
            { "kind": "JusticeOffice", "name": "某乡司法所", "region": "500106" }
          ],
          "rooms": [
            { "kind": "PoliceStation", "name": "驻某乡派出所调解室", "committee": "某乡人民调解委员会", "host": "某乡派出所", "address": "某乡一路2号", "phone": "023-00000001" },
            { "kind": "Committee", "name": "某乡调解室", "committee": "某乡人民调解委员会" }
          ],
          "mediators": [
            { "name": "李某乙", "committee": "某乡人民调解委员会", "certificate": "调解证000001", "phone": "023-00000002" }
          ],
          "bindings": [
            { "region": "500106", "court": "某区人民法院", "from": "2020-01-01" }
          ]
        }
        """;
}
