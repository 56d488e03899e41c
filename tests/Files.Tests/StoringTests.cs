using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Hrss.Files.Tests;

public sealed class StoringTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("hrss-store-").FullName;
    private readonly DiskFileStore store;

    public StoringTests() => store = FileStorage.Open(new FileSettings { Path = root });

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_file_is_kept_under_its_hash_and_read_back_byte_for_byte()
    {
        var hash = await KeepAsync(Samples.Pdf);

        hash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Samples.Pdf)));
        Kept().ShouldBe([Path.Combine(hash[..2], hash[2..4], hash)]);
        using var read = new MemoryStream();
        await using (var file = store.OpenRead(hash, Samples.Pdf.Length))
            await file.CopyToAsync(read);
        read.ToArray().ShouldBe(Samples.Pdf);
        (await store.VerifyAsync(hash, Samples.Pdf.Length, default)).ShouldBe(FileCondition.Sound);
    }

    [Fact]
    public async Task Until_it_is_kept_nothing_lies_under_its_hash_and_nothing_is_left_of_it_when_it_is_given_up()
    {
        await using (var staged = (await store.StageAsync(new MemoryStream(Samples.Png), 1000, default))!)
        {
            Kept().ShouldHaveSingleItem().ShouldStartWith("incoming");
            Should.Throw<FileDamagedException>(() => store.OpenRead(staged.Sha256, staged.Length)).Condition.ShouldBe(FileCondition.Missing);
            await using var readable = staged.OpenRead();
            readable.Length.ShouldBe(Samples.Png.Length);
        }

        Kept().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_of_exactly_the_limit_is_taken_and_one_byte_more_is_not()
    {
        (await store.StageAsync(new MemoryStream(new byte[100]), 99, default)).ShouldBeNull();
        Kept().ShouldBeEmpty();
        await using var staged = await store.StageAsync(new MemoryStream(new byte[100]), 100, default);
        staged!.Length.ShouldBe(100);
    }

    [Fact]
    public async Task What_breaks_off_leaves_nothing()
    {
        await Should.ThrowAsync<IOException>(() => store.StageAsync(new BreakingOff(), 1000, default));
        Kept().ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_at_once_of_the_same_content_are_kept_once()
    {
        var hashes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => KeepAsync(Samples.Pdf)));
        hashes.Distinct().ShouldHaveSingleItem();
        Kept().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_that_is_shorter_or_other_than_recorded_is_told_apart_from_a_sound_one()
    {
        var hash = await KeepAsync(Samples.Pdf);
        var path = Path.Combine(root, Kept().Single());

        var other = (byte[])Samples.Pdf.Clone();
        other[20] ^= 1;
        await File.WriteAllBytesAsync(path, other);
        (await store.VerifyAsync(hash, Samples.Pdf.Length, default)).ShouldBe(FileCondition.Damaged);

        await File.WriteAllBytesAsync(path, Samples.Pdf[..^1]);
        (await store.VerifyAsync(hash, Samples.Pdf.Length, default)).ShouldBe(FileCondition.Damaged);
        Should.Throw<FileDamagedException>(() => store.OpenRead(hash, Samples.Pdf.Length)).Condition.ShouldBe(FileCondition.Damaged);

        // Sent again, the content takes the place of the half that was there.
        await KeepAsync(Samples.Pdf);
        (await store.VerifyAsync(hash, Samples.Pdf.Length, default)).ShouldBe(FileCondition.Sound);

        File.Delete(path);
        (await store.VerifyAsync(hash, Samples.Pdf.Length, default)).ShouldBe(FileCondition.Missing);
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF")]
    public void What_is_no_hash_never_becomes_a_path(string hash) => Should.Throw<ArgumentException>(() => store.OpenRead(hash, 1));

    [Fact]
    public async Task At_the_start_the_remains_of_ended_processes_are_swept_and_what_may_still_come_in_stays()
    {
        Directory.CreateDirectory(store.Incoming);
        var now = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
        foreach (var (name, minutes) in new[] { ("old.part", 61), ("young.part", 59) })
        {
            await File.WriteAllTextAsync(Path.Combine(store.Incoming, name), "half");
            File.SetLastWriteTimeUtc(Path.Combine(store.Incoming, name), now.UtcDateTime.AddMinutes(-minutes));
        }

        await new SweepStaged(store, Options.Create(new FileSettings { Path = root }), new FakeTimeProvider(now), NullLogger<SweepStaged>.Instance)
            .StartAsync(default);

        Kept().ShouldBe([Path.Combine("incoming", "young.part")]);
    }

    private async Task<string> KeepAsync(byte[] content)
    {
        await using var staged = (await store.StageAsync(new MemoryStream(content), 1_000_000, default))!;
        await staged.KeepAsync();
        return staged.Sha256;
    }

    private List<string> Kept() =>
        [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file))];

    private sealed class BreakingOff : MemoryStream
    {
        private int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (reads++ > 0)
                throw new IOException("The sender is gone.");
            buffer.Span[..100].Clear();
            return ValueTask.FromResult(100);
        }
    }
}
