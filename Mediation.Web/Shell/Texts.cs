namespace Mediation.Web.Shell;

/// <summary>Marks the resource files of page text. The Chinese words are the keys; Texts.en.resx holds the English.</summary>
public sealed class Texts;
