using System.IO.Compression;

namespace ClaimCheck.Formats.Docx;

/// <summary>Unpacks single parts of a zip archive and stops where they grow larger than allowed, whatever their headers say.</summary>
internal sealed class ArchiveParts : IDisposable
{
    private const int MostEntries = 10_000;

    private readonly ZipArchive archive;
    private readonly long largest;

    /// <summary>Opens an archive.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="largest">The most bytes that one part may have unpacked.</param>
    /// <exception cref="InvalidDataException">It is no archive, or has more entries than any document.</exception>
    public ArchiveParts(byte[] bytes, long largest)
    {
        this.largest = largest;
        archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries)
            throw new InvalidDataException("Too many entries.");
    }

    /// <summary>The unpacked part, or <see langword="null"/> where the archive has none of that name.</summary>
    /// <exception cref="ArchiveBombException">It is larger than allowed.</exception>
    public Stream? Open(string name)
    {
        if (archive.GetEntry(name) is not { } entry)
            return null;

        using var packed = entry.Open();
        var unpacked = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = packed.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (unpacked.Length + count > largest)
                throw new ArchiveBombException();
            unpacked.Write(buffer, 0, count);
        }

        unpacked.Position = 0;
        return unpacked;
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();
}
