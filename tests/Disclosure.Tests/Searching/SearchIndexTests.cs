using Hrss.EventLog.Searching;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Queries;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hrss.Disclosure.Tests.Searching;

public sealed class SearchIndexTests(DisclosureService disclosure)
{
    private const int Items = 10_000;
    private const string Agency = "search-index";

    private static readonly ListFilter Anything = new(null, null, null, null, null);
    private static readonly string[] Words =
    [
        "工资", "社保", "就业", "培训", "退休", "工伤", "认定", "考试", "招聘", "合同", "仲裁", "补贴", "公示", "名单", "通知", "企业", "职工", "缴费", "基数", "养老",
        "医疗", "失业", "生育", "军转", "安置", "职称", "评审", "事业", "单位", "公务员", "录用", "面试", "体检", "劳动", "监察", "维权", "投诉", "举报", "农民工", "欠薪",
    ];

    [Fact]
    public async Task Among_ten_thousand_items_a_word_of_two_characters_is_found_through_the_index()
    {
        var database = disclosure.Service.Services.GetRequiredService<NpgsqlDataSource>();
        await FillAsync(database);

        foreach (var asked in (string[])["陨石", "陨石 工资", "株人社发〔2011〕4321号"])
        {
            await using var find = FindInformation.Command(database, Agency, SearchText.Terms(asked), Anything, new(2012, 1, 1), 1);
            var (plan, found, elapsed) = await ExplainAsync(find);
            plan.ShouldContain($"Bitmap Index Scan on {SearchTable.Index}", customMessage: asked);
            found.ShouldBe(asked == "陨石" ? 5 : asked.StartsWith("陨石", StringComparison.Ordinal) ? found : 1);
            TestContext.Current.TestOutputHelper?.WriteLine($"{asked}: {found} found in {elapsed.TotalMilliseconds:0.0} ms among {Items}");
        }
    }

    [Fact]
    public async Task What_the_index_finds_is_what_reading_every_text_finds()
    {
        var database = disclosure.Service.Services.GetRequiredService<NpgsqlDataSource>();
        await FillAsync(database);
        foreach (var asked in (string[])["农民工欠薪", "社保缴费", "工伤 认定", "招聘公示", "没有此词"])
        {
            var terms = SearchText.Terms(asked);
            await using var find = FindInformation.Command(database, Agency, terms, Anything, new(2012, 1, 1), 1);
            var (_, found, _) = await ExplainAsync(find);
            await using var read = database.CreateCommand(
                $"select count(*) from {SearchTable.Name} where agency = $1 and (select bool_and(title like '%' || t || '%' or marks like '%' || t || '%' or body like '%' || t || '%') from unnest($2::text[]) t)");
            read.Parameters.Add(new() { Value = Agency });
            read.Parameters.Add(new() { Value = terms });
            found.ShouldBe((long)(await read.ExecuteScalarAsync())!, asked);
        }
    }

    private static async Task<(string Plan, long Found, TimeSpan Elapsed)> ExplainAsync(NpgsqlCommand find)
    {
        var found = 0L;
        var started = TimeProvider.System.GetTimestamp();
        await using (var rows = await find.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
                found = rows.GetInt64(2);
        }

        var elapsed = TimeProvider.System.GetElapsedTime(started);
        find.CommandText = $"explain {find.CommandText}";
        var plan = new List<string>();
        await using (var rows = await find.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
                plan.Add(rows.GetString(0));
        }

        return (string.Join('\n', plan), found, elapsed);
    }

    // Once: the first of these tests fills, the others find it full.
    private static async Task FillAsync(NpgsqlDataSource database)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var one = new NpgsqlCommand("select pg_advisory_xact_lock(20111231)", connection))
            await one.ExecuteNonQueryAsync();
        await using (var there = new NpgsqlCommand($"select exists (select from {SearchTable.Name} where agency = '{Agency}')", connection))
        {
            if ((bool)(await there.ExecuteScalarAsync())!)
                return;
        }

        var random = new Random(2011);
        await using (var import = await connection.BeginBinaryImportAsync(
            $"copy {SearchTable.Name} (id, agency, number, published_on, field, department, validity, title, marks, body, original, pairs) from stdin (format binary)"))
        {
            for (var i = 0; i < Items; i++)
            {
                var body = string.Join("，", Enumerable.Range(0, 30).Select(_ => $"{Word()}{Word()}")) + (i % 2000 == 7 ? "，陨石坠落。" : "。");
                var text = new InformationText($"关于{Word()}{Word()}的通知", InformationKind.Notice, InformationForm.Text, null, $"株人社发〔2011〕{i}号", body, [], null);
                var number = $"GK-2011-{i:D6}";
                var searched = SearchTable.Searched(number, text);
                await import.StartRowAsync();
                await import.WriteAsync(Guid.CreateVersion7());
                await import.WriteAsync(Agency);
                await import.WriteAsync(number);
                await import.WriteAsync(new DateOnly(2011, 1, 1).AddDays(i % 365));
                foreach (var value in (string[])["Employment", "就业服务局", "InForce", searched.Title, searched.Marks, searched.Body, body])
                    await import.WriteAsync(value);
                await import.WriteAsync(searched.Pairs);
            }

            await import.CompleteAsync();
        }

        await transaction.CommitAsync();
        await using var analyse = new NpgsqlCommand($"analyze {SearchTable.Name}", connection);
        await analyse.ExecuteNonQueryAsync();

        string Word() => Words[random.Next(Words.Length)];
    }
}
