using Hrss.EventLog.Searching;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.Consultation.Publishing;

/// <summary>问答的检索表: what is published, by the pairs of characters in it; and by which number and code somebody reads the state of a question.</summary>
internal static class QuestionTables
{
    public const string Answered = "answered_question";

    public const string Access = "question_access";

    public static IEnumerable<Table> Define(string schema)
    {
        var answered = new Table(new PostgresqlObjectName(schema, Answered, SchemaUtils.IdentifierUsage.General));
        answered.AddColumn<Guid>("id").AsPrimaryKey();
        answered.AddColumn("published_on", "date").NotNull();
        foreach (var text in (string[])["agency", "question", "answer", "searched"])
            answered.AddColumn<string>(text).NotNull();
        answered.AddColumn("pairs", "text[]").NotNull();
        answered.Indexes.Add(new IndexDefinition("answered_question_pairs") { Columns = ["pairs"], Method = IndexMethod.gin });
        var access = new Table(new PostgresqlObjectName(schema, Access, SchemaUtils.IdentifierUsage.General));
        access.AddColumn<string>("agency").AsPrimaryKey();
        access.AddColumn<string>("number").AsPrimaryKey();
        access.AddColumn<string>("hash").NotNull();
        access.AddColumn<Guid>("id").NotNull();
        return [answered, access];
    }
}

/// <summary>Keeps the tables in the transaction of the act: what is withdrawn is found no longer from that moment on.</summary>
internal sealed partial class QuestionTablesProjection : EventProjection
{
    /// <summary>提问.</summary>
    public static void Project(IEvent<ConsultationReceived> told, IDocumentOperations operations)
    {
        if (told.Data.AccessHash is { } hash)
            operations.QueueSqlCommand($"insert into {QuestionTables.Access} (agency, number, hash, id) values (?, ?, ?, ?)", told.TenantId, told.Data.Number, hash, told.StreamId);
    }

    /// <summary>公开.</summary>
    public static void Project(IEvent<AnswerPublished> told, IDocumentOperations operations)
    {
        var (question, answer) = (told.Data.Question, told.Data.Answer);
        var searched = SearchText.Normalise($"{question}\n{answer}");
        operations.QueueSqlCommand(
            $"""
            insert into {QuestionTables.Answered} (id, agency, published_on, question, answer, searched, pairs) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set published_on = excluded.published_on, question = excluded.question, answer = excluded.answer,
                searched = excluded.searched, pairs = excluded.pairs
            """,
            told.StreamId, told.TenantId, told.Data.On, question, answer, searched, SearchText.Pairs(searched));
    }

    /// <summary>撤回.</summary>
    public static void Project(IEvent<PublishedAnswerWithdrawn> told, IDocumentOperations operations) =>
        operations.QueueSqlCommand($"delete from {QuestionTables.Answered} where id = ?", told.StreamId);
}
