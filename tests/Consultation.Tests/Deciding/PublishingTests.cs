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
        Given<Consultation>(Received, Dispatched, Answered).When(c => PublishAnswer.Decide(c, Publish, Day)).Then(Published);
        Given<Consultation>(Received, Dispatched, Answered, Published).When(c => PublishAnswer.Decide(c, Publish, Day)).ThenNothing();
        Given<Consultation>(Received, Dispatched, Answered, Published).When(c => PublishAnswer.Decide(c, Publish with { Answer = "请带户口簿。" }, Day))
            .Then(Published with { Answer = "请带户口簿。", Revised = true });
        Given<Consultation>(Received, Dispatched).When(c => PublishAnswer.Decide(c, Publish, Day)).ThenRefused("consultation.not-answered");
        Given<Consultation>(Received, Dispatched, Answered, Published).When(c => WithdrawAnswer.Decide(c, new("政策已变"), Day)).Then(Withdrawn);
        Given<Consultation>(Received, Dispatched, Answered, Published, Withdrawn).When(c => PublishAnswer.Decide(c, Publish, Day)).Then(Published);
        Given<Consultation>(Received, Dispatched, Answered).When(c => WithdrawAnswer.Decide(c, new("政策已变"), Day)).ThenRefused("question.not-published");
    }

    [Theory]
    [InlineData("请回电 13912345678。")]
    [InlineData("请回电 139-1234-5678。")]
    [InlineData("请回电１３９１２３４５６７８。")]
    [InlineData("身份证 43020219800101123X 能否办理？")]
    [InlineData("身份证 430202 19800101 1234 能否办理？")]
    [InlineData("请发到 li@example.com。")]
    public void Nothing_is_published_by_which_a_person_can_be_found(string text)
    {
        Given<Consultation>(Received, Dispatched, Answered).When(c => PublishAnswer.Decide(c, Publish with { Question = text }, Day)).ThenRefused("question.personal-data");
        Given<Consultation>(Received, Dispatched, Answered).When(c => PublishAnswer.Decide(c, Publish with { Answer = text }, Day)).ThenRefused("question.personal-data");
    }
}
