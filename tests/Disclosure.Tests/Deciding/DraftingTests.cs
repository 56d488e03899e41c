using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.InformationFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class DraftingTests
{
    [Fact]
    public void A_draft_of_2011_says_that_it_must_be_published_within_20_working_days_under_the_regulation_of_2008()
    {
        var drafted = When(DraftInformation.Decide(Draft, Produced, departmentListed: true, filesKnown: true, WorkingCalendar.Published)).ThenOne<InformationDrafted>();
        drafted.Regulation.ShouldBe(DisclosureRegulation.Of2008);
        drafted.PublicationDue!.LegalDue.ShouldBe(new DateOnly(2011, 3, 29));
        drafted.Author.ShouldBe("李四");
    }

    [Fact]
    public void A_draft_of_2024_is_ruled_by_the_regulation_of_2019()
    {
        var produced = new DateOnly(2024, 4, 25);
        var drafted = When(DraftInformation.Decide(Draft with { ProducedOn = produced }, produced, true, filesKnown: true, WorkingCalendar.Published)).ThenOne<InformationDrafted>();
        drafted.Regulation.ShouldBe(DisclosureRegulation.Of2019);
        // 1-3 May were holidays, 28 April and 11 May were worked to make up for them.
        drafted.PublicationDue!.LegalDue.ShouldBe(new DateOnly(2024, 5, 24));
    }

    [Fact]
    public void Information_formed_before_there_was_a_regulation_has_no_day_by_which_it_must_be_published() =>
        When(DraftInformation.Decide(Draft with { ProducedOn = new(2007, 6, 1) }, Produced, true, filesKnown: true, WorkingCalendar.Published))
            .ThenOne<InformationDrafted>().PublicationDue.ShouldBeNull();

    [Fact]
    public void Information_is_not_drafted_before_it_is_formed() =>
        When(DraftInformation.Decide(Draft, Produced.AddDays(-1), true, filesKnown: true, WorkingCalendar.Published)).ThenRefused("information.produced-later");

    [Fact]
    public void The_responsible_department_must_be_listed() =>
        When(DraftInformation.Decide(Draft, Produced, departmentListed: false, filesKnown: true, WorkingCalendar.Published)).ThenRefused("information.department-not-listed");

    [Fact]
    public void A_text_names_only_files_that_were_uploaded()
    {
        When(DraftInformation.Decide(Draft, Produced, departmentListed: true, filesKnown: false, WorkingCalendar.Published)).ThenRefused("information.file-unknown");
        Given<Information>(Drafted).When(i => RedraftInformation.Decide(i, Redraft, Redrafted.On, filesKnown: false, WorkingCalendar.Published)).ThenRefused("information.file-unknown");
    }

    [Fact]
    public void Information_does_not_expire_before_it_is_formed() =>
        When(DraftInformation.Decide(Draft with { ExpiresOn = Produced.AddDays(-1) }, Produced, true, filesKnown: true, WorkingCalendar.Published)).ThenRefused("information.expires-before-forming");

    [Fact]
    public void A_draft_may_hold_files_instead_of_a_body()
    {
        AttachedFile[] files = [new(Guid.CreateVersion7(), "统计表.xlsx")];
        var drafted = When(DraftInformation.Decide(Draft with { Body = null, Files = files, Form = InformationForm.Table }, Produced, true, filesKnown: true, WorkingCalendar.Published)).ThenOne<InformationDrafted>();
        drafted.Text.Files.ShouldBe(files);
        drafted.Text.Body.ShouldBeNull();
    }
}
