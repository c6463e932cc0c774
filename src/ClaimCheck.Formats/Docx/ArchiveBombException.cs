namespace ClaimCheck.Formats.Docx;

/// <summary>A part of an archive that is larger than allowed once it is unpacked.</summary>
internal sealed class ArchiveBombException : Exception;
