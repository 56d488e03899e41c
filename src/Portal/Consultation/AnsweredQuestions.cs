namespace Hrss.Portal.Consultation;

/// <summary>公开问答的一页.</summary>
/// <param name="Total">总数.</param>
/// <param name="Questions">问答, the newest first.</param>
public sealed record AnsweredQuestions(long Total, IReadOnlyList<AnsweredQuestion> Questions)
{
    private const int PageSize = 20;

    /// <summary>总页数.</summary>
    public int Pages => (int)((Total + PageSize - 1) / PageSize);
}

/// <summary>公开问答: a question and its answer in the words in which they were published.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Question">公开的问题.</param>
/// <param name="Answer">公开的答复.</param>
/// <param name="PublishedOn">公开日期.</param>
public sealed record AnsweredQuestion(Guid Id, string Question, string Answer, DateOnly PublishedOn);
