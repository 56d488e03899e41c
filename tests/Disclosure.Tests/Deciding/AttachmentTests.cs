using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Attachments.Commands;
using Hrss.Files;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class AttachmentTests
{
    private static readonly Guid Rendition = Guid.Parse("0193a0f0-0000-7000-8000-000000000001");
    private static readonly DateOnly On = new(2024, 5, 6);
    private static readonly KeptFile File = new("补贴发放名单.pdf", FileKind.Pdf, 1200, new string('a', 64));
    private static readonly string Covered = new('b', 64);

    private static readonly AttachmentReceived Received = new(Number, On.AddDays(-1), File, "anonymous");
    private static readonly MakeRendition Redact = new([RedactionReason.PersonalPrivacy, RedactionReason.ProcessInformation], "遮盖身份证号");
    private static readonly IReadOnlyList<RedactionGround> Grounds =
    [
        new(RedactionReason.PersonalPrivacy, "《中华人民共和国政府信息公开条例》（2019年修订）第十五条"),
        new(RedactionReason.ProcessInformation, "《中华人民共和国政府信息公开条例》（2019年修订）第十六条第二款"),
    ];

    private static readonly RenditionMade Made = new(On, Rendition, $"{Number}-1", Covered, Grounds, "officer");
    private static readonly OriginalSealed Sealed = new(On, "遮盖处理", "officer");
    private static readonly AttachmentReleased Released = new(On, "officer");
    private static readonly RenditionReceived OfRendition = new($"{Number}-1", On, File with { Sha256 = Covered }, Guid.NewGuid(), Grounds, null, "officer");

    [Fact]
    public void A_file_that_comes_in_is_recorded_with_its_hash_and_who_sent_it() =>
        ReceiveAttachment.Decide(File, "anonymous", Received.On)(Number).ShouldBe(Received);

    [Fact]
    public void A_redaction_notes_the_rendition_with_its_articles_and_seals_the_original() =>
        Given<Attachment>(Received).When(a => MakeRendition.Decide(a, Redact, Covered, Rendition, "officer", On)).Then(Made, Sealed);

    [Fact]
    public void Under_the_regulation_of_2008_a_redaction_cites_its_articles_and_none_where_it_has_none()
    {
        var grounds = RedactionGrounds.Of([RedactionReason.CommercialSecret, RedactionReason.PublicSafety, RedactionReason.InternalAffairs], new(2011, 3, 1));
        grounds.Select(g => g.Article).ShouldBe(
        [
            "《中华人民共和国政府信息公开条例》（2007年公布）第八条",
            "《中华人民共和国政府信息公开条例》（2007年公布）第十四条第四款",
            null,
        ]);
    }

    [Fact]
    public void A_second_rendition_of_a_sealed_original_gets_the_next_number_and_seals_nothing_again() =>
        Given<Attachment>(Received, Made, Sealed).When(a => MakeRendition.Decide(a, Redact, new string('c', 64), Rendition, "officer", On))
            .ThenOne<RenditionMade>().Number.ShouldBe($"{Number}-2");

    [Fact]
    public void The_same_rendition_again_changes_nothing() =>
        Given<Attachment>(Received, Made, Sealed).When(a => MakeRendition.Decide(a, Redact, Covered, Guid.NewGuid(), "officer", On)).ThenNothing();

    [Fact]
    public void The_original_itself_is_no_rendition() =>
        Given<Attachment>(Received).When(a => MakeRendition.Decide(a, Redact, File.Sha256, Rendition, "officer", On)).ThenRefused("attachment.nothing-redacted");

    [Fact]
    public void A_rendition_is_made_of_the_original_only() =>
        Given<Attachment>(OfRendition).When(a => MakeRendition.Decide(a, Redact, new string('c', 64), Rendition, "officer", On))
            .ThenRefused("attachment.is-rendition");

    [Fact]
    public void An_original_or_a_rendition_is_released_and_again_changes_nothing()
    {
        Given<Attachment>(Received).When(a => ReleaseAttachment.Decide(a, "officer", On)).Then(Released);
        Given<Attachment>(OfRendition).When(a => ReleaseAttachment.Decide(a, "officer", On)).Then(Released);
        Given<Attachment>(Received, Released).When(a => ReleaseAttachment.Decide(a, "officer", On)).ThenNothing();
    }

    [Fact]
    public void An_original_that_is_sealed_or_was_redacted_is_never_released()
    {
        Given<Attachment>(Received, Sealed).When(a => ReleaseAttachment.Decide(a, "officer", On)).ThenRefused("attachment.never-released");
        Given<Attachment>(Received, Made).When(a => ReleaseAttachment.Decide(a, "officer", On)).ThenRefused("attachment.never-released");
        Given<Attachment>(Received, Released, Made, Sealed).When(a => ReleaseAttachment.Decide(a, "officer", On)).ThenRefused("attachment.never-released");
    }

    [Fact]
    public void Sealing_ends_a_release_and_again_changes_nothing()
    {
        Fold<Attachment>(Received, Released, Sealed).IsReleased.ShouldBeFalse();
        Given<Attachment>(Received).When(a => SealOriginal.Decide(a, new("遮盖处理"), "officer", On)).Then(Sealed);
        Given<Attachment>(Received, Sealed).When(a => SealOriginal.Decide(a, new("再次"), "officer", On)).ThenNothing();
    }

    [Fact]
    public void A_sealed_original_is_read_with_a_reason_that_stays_and_an_unsealed_one_needs_none()
    {
        Given<Attachment>(Received, Sealed).When(a => ReadSealedOriginal.Decide(a, new("行政复议举证"), "officer", On))
            .Then(new SealedOriginalRead(On, "行政复议举证", "officer"));
        Given<Attachment>(Received).When(a => ReadSealedOriginal.Decide(a, new("行政复议举证"), "officer", On)).ThenRefused("attachment.not-sealed");
    }
}
