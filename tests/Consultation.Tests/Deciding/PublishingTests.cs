using Hrss.Consultation.Commands;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

public sealed class PublishingTests
{
    private static readonly DateOnly Day = new(2011, 3, 10);
    private static readonly PublishAnswer Publish = new("办理退休需要哪些材料？", "请带身份证，咨询电话 0731-28681000。");
    private static readonly AnswerPublished Published = new(Day, Publish.Question, Publish.Answer, ConsultationChannel.MayorsHotline, "养老保险科");

    private static readonly PublishedAnswerWithdrawn Withdrawn = new(Day, "政策已变", ConsultationChannel.MayorsHotline, "养老保险科");

    [Fact]
    public void An_answer_is_published_in_words_of_its_own_and_can_be_taken_back()
    {
        Given<Consultation>(Received, Dispatched, Answered).When(c => PublishAnswer.Decide(c, Publish, Day, Offices)).Then(Published);
        Given<Consultation>(Received, Dispatched, Answered, Published).When(c => PublishAnswer.Decide(c, Publish, Day, Offices)).ThenNothing();
        Given<Consultation>(Received, Dispatched, Answered, Published).When(c => PublishAnswer.Decide(c, Publish with { Answer = "请带户口簿。" }, Day, Offices))
            .Then(Published with { Answer = "请带户口簿。", Revised = true });
        Given<Consultation>(Received, Dispatched).When(c => PublishAnswer.Decide(c, Publish, Day, Offices)).ThenRefused("consultation.not-answered");
        Given<Consultation>(Received, Dispatched, Answered, Published).When(c => WithdrawAnswer.Decide(c, new("政策已变"), Day)).Then(Withdrawn);
        Given<Consultation>(Received, Dispatched, Answered, Published, Withdrawn).When(c => PublishAnswer.Decide(c, Publish, Day, Offices)).Then(Published);
        Given<Consultation>(Received, Dispatched, Answered).When(c => WithdrawAnswer.Decide(c, new("政策已变"), Day)).ThenRefused("question.not-published");
    }

    [Theory]
    [InlineData("请回电 13912345678。")]
    [InlineData("请回电 139-1234-5678。")]
    [InlineData("请回电１３９１２３４５６７８。")]
    [InlineData("身份证 43020219800101123X 能否办理？")]
    [InlineData("身份证 430202 19800101 1234 能否办理？")]
    [InlineData("请发到 wang@example.com。")]
    [InlineData("2024-05-06 13912345678 来电")]
    [InlineData("2024-05-06 139 1234 5678 来电")]
    [InlineData("+86 13912345678")]
    [InlineData("8613912345678")]
    [InlineData("13912345678 2楼")]
    [InlineData("139 1234 5678 2楼")]
    [InlineData("1391 234 5678")]
    [InlineData("1 3 9 1 2 3 4 5 6 7 8")]
    [InlineData("0731 13912345678")]
    [InlineData("139.1234.5678")]
    [InlineData("139·1234·5678")]
    [InlineData("139－1234－5678")]
    [InlineData("139\u200b1234\u202d5678")]
    [InlineData("430202198001011234 3人")]
    [InlineData("430202 19800101 1234 3人")]
    [InlineData("430202 1980 01 01 1234")]
    [InlineData("3人 430202.19800101.123X")]
    [InlineData("身份证 430202800101123 能否办理？")]
    [InlineData("身份证 430202-800101-123 能否办理？")]
    [InlineData("家里电话 0731-28681234。")]
    [InlineData("家里电话 0731 2868 1234。")]
    [InlineData("家里电话（0731）28681234。")]
    [InlineData("家里电话 073128681234。")]
    [InlineData("家里电话 010-6868 1234。")]
    [InlineData("家里电话 +86 731 2868 1234。")]
    public void Nothing_is_published_by_which_a_person_can_be_found(string text) => Refused(text);

    [Theory]
    [InlineData("李四您好，请带身份证。")]
    [InlineData("李 四您好，请带身份证。")]
    [InlineData("请拨打 54-0000-0000 再问。")]
    [InlineData("请发到 ｌｉ＠ＥＸＡＭＰＬＥ。")]
    public void Nothing_is_published_that_says_who_asked(string text) =>
        Refused(text, Received with { Inquirer = new Inquirer("李四", "5400000000", "li@example") });

    [Theory]
    [InlineData(null, null)]
    [InlineData("市民", "0731-28681000")]
    [InlineData("李", "12")]
    public void Who_stays_unnamed_keeps_nothing_from_being_published(string? name, string? phone) =>
        Given<Consultation>(Received with { Inquirer = new Inquirer(name, phone) }, Dispatched, Answered)
            .When(c => PublishAnswer.Decide(c, Publish with { Question = "市民李某问：12 月如何办理退休？" }, Day, Offices)).ThenOne<AnswerPublished>();

    [Theory]
    [InlineData("依据湘人社发〔2011〕15号、国发〔2005〕38号文件。")]
    [InlineData("2011 年受理 1,658 件，其中 405件来自市长信箱，金额 13,912,345,678 元。")]
    [InlineData("缴费基数为 15912345.67 元，另有 159123456.78 元、1 658 件。")]
    [InlineData("办理时间：2011-03-15 至 2011-03-16，8:30-12:00、14:30-17:00。")]
    [InlineData("公示期 2024-05-15 2024-05-30 9 时止，2011-03-01 2011-03-08 15件。")]
    [InlineData("2013-2014 年度，1998-2008-2011 三次调整；2024.05.15—2024.05.30。")]
    [InlineData("登记编号 ZX-2011-000123，转办编号 RX20110315-00123、SX2011-00007。")]
    [InlineData("请拨打 12333 或者 400-123-4567，邮编 412007，也可拨打 0731-28681000。")]
    public void Ordinary_figures_and_the_numbers_of_the_bureau_are_published(string text) =>
        Given<Consultation>(Received, Dispatched, Answered).When(c => PublishAnswer.Decide(c, Publish with { Answer = text }, Day, Offices)).ThenOne<AnswerPublished>();

    private static void Refused(string text, ConsultationReceived? received = null)
    {
        foreach (var publish in (PublishAnswer[])[Publish with { Question = text }, Publish with { Answer = text }])
        {
            Given<Consultation>(received ?? Received, Dispatched, Answered).When(c => PublishAnswer.Decide(c, publish, Day, Offices))
                .ThenRefused("question.personal-data");
        }
    }
}
