using Hrss.Reporting.Figures;

namespace Hrss.Reporting.Tests;

public sealed class ActsAndMattersTests
{
    [Fact]
    public void What_goes_on_in_the_other_service_is_one_act_and_what_repeats_an_earlier_act_is_no_matter_of_its_own()
    {
        // Two letters; three calls, of which one goes on as a petition, one goes on as a request, one repeats the first letter.
        var sums = new CellSums(new Dictionary<Cell, CellSum>
        {
            [new("petition.received", "letter", "", "")] = new(5, 2),
            [new("petition.matters", "letter", "", "")] = new(5, 2),
            [new("petition.received", "transferred", "", "")] = new(0, 1),
            [new("petition.matters", "transferred", "", "")] = new(0, 1),
            [new("consultation.received", "mayors-hotline", "", "")] = new(7, 3),
            [new("consultation.matters", "mayors-hotline", "", "")] = new(7, 2),
            [new("consultation.repeats", "mayors-hotline", "", "")] = new(0, 1),
            [new("consultation.transferred", "mayors-hotline", "", "petition")] = new(0, 1),
            [new("consultation.transferred", "mayors-hotline", "", "disclosure")] = new(0, 1),
        });

        var read = ReadActs.Of(2011, "430200", sums);

        (read.Acts, read.Repeats, read.Matters).ShouldBe((5, 1, 4));
        read.Channels.Single(c => c.Channel == "mayors-hotline").ShouldBe(new ChannelActs("consultation", "mayors-hotline", 3, 1, 1, 2));
        read.Channels.Select(c => (c.Service, c.Channel)).ShouldBe([("petition", "letter"), ("petition", "transferred"), ("consultation", "mayors-hotline")], ignoreOrder: true);
    }
}
