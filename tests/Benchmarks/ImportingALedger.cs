using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Spectre.Console;

namespace Hrss.Benchmarks;

/// <summary>(5) A ledger of 10,000 rows, 3 in 100 of them bad, brought into the catalogue and into the petitions in one go, and once more; the service's memory meanwhile.</summary>
internal static class ImportingALedger
{
    private const int Rows = 10_000;
    private const int BadEvery = 33;
    private const string Department = "就业服务局";

    public static async Task RunAsync()
    {
        await using var machine = await Machine.StartAsync(all => [.. all.Where(s => s.Name is "identity" or "disclosure" or "petition" or "reporting")]);
        using (var catalogue = await ClientAsync(machine, "disclosure"))
        {
            using (var listed = await catalogue.PostAsJsonAsync("/api/v1/departments", new { name = Department, on = "2008-05-01" }))
                listed.EnsureSuccessStatusCode();
            await MeasureAsync(machine, catalogue, "目录 / catalogue", "disclosure", "information", Catalogue);
        }

        using var petitions = await ClientAsync(machine, "petition");
        await MeasureAsync(machine, petitions, "信访 / petitions", "petition", "petitions", Petitions);
    }

    private static async Task<HttpClient> ClientAsync(Machine machine, string service)
    {
        var client = machine.System.CreateClient(service);
        client.Timeout = TimeSpan.FromMinutes(10);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await machine.System.TokenAsync("importer"));
        return client;
    }

    private static async Task MeasureAsync(Machine machine, HttpClient client, string kind, string service, string area, Func<int, byte[]> ledger)
    {
        // So that what is measured is not the compiler.
        await ImportAsync(client, area, ledger(200), "预热");
        using var stop = new CancellationTokenSource();
        var highest = WatchMemoryAsync(machine, service, stop.Token);
        var table = new Table().Title($"(5) 台账补录 {kind}: {Rows:N0} 行 rows")
            .AddColumns("", "秒 s", "行每秒 rows a second", "登记 registered", "已有 repeated", "退回 rejected");
        foreach (var name in (string[])["第一次 / first", "再一次 / again"])
        {
            var watch = Stopwatch.StartNew();
            var (registered, repeated, rejected) = await ImportAsync(client, area, ledger(Rows), "台账");
            table.AddRow(name, $"{watch.Elapsed.TotalSeconds:0.0}", $"{Rows / watch.Elapsed.TotalSeconds:N0}", $"{registered:N0}", $"{repeated:N0}", $"{rejected:N0}");
        }

        await stop.CancelAsync();
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine($"服务内存峰值 / highest memory of the service: {await highest / 1048576.0:0} MiB");
    }

    private static async Task<(int Registered, int Repeated, int Rejected)> ImportAsync(HttpClient client, string area, byte[] ledger, string source)
    {
        using var form = new MultipartFormDataContent { { new StringContent(source), "source" }, { new ByteArrayContent(ledger), "file", "台账.csv" } };
        using var answer = await client.PostAsync($"/api/v1/{area}/import", form);
        var result = await answer.Content.ReadFromJsonAsync<JsonElement>();
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(result.GetRawText());
        return (result.GetProperty("registered").GetInt32(), result.GetProperty("repeated").GetInt32(), result.GetProperty("rejected").GetInt32());
    }

    private static byte[] Catalogue(int rows)
    {
        var text = new StringBuilder("索引号,标题,责任科室,信息领域,文号,信息形成日期,公开日期,公开渠道,有效性,正文\n");
        for (var n = 1; n <= rows; n++)
        {
            var published = n % BadEvery == 0 ? "去年三月" : "2011/3/10";
            text.Append(CultureInfo.InvariantCulture, $"A{n:D5},关于第{n}次春风行动的通知,{Department},就业服务,株人社发〔2011〕{n}号,2011-03-01,{published},门户网站、报纸,现行有效,");
            text.Append(CultureInfo.InvariantCulture, $"\"各县市区人力资源和社会保障局：为做好第{n}次春风行动，促进农村劳动力转移就业，现将有关事项通知如下。一、加强组织领导，落实工作责任；二、开展专场招聘，提供免费服务。\"\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Petitions(int rows)
    {
        var text = new StringBuilder("信访编号,信访形式,登记日期,信访人姓名,联系方式,用人单位,地区,内容分类,领域,内容,受理日期,责任科室,办结日期,处理意见,送达日期,送达方式\n");
        for (var n = 1; n <= rows; n++)
        {
            var received = n % BadEvery == 0 ? "去年三月" : "2011-03-01";
            text.Append(CultureInfo.InvariantCulture, $"X{n:D5},来信,{received},张三{n},138{n:D8},株洲第{n}公司,第{n % 500}街道,申诉求决,拖欠工资,本人在株洲第{n}公司工作，至今未领到去年的工资。,");
            text.Append(n % 4 == 0 ? "2011-03-04,劳动监察支队,,,,\n" : "2011-03-04,劳动监察支队,2011-04-10,支持,2011-04-11,邮寄\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task<long> WatchMemoryAsync(Machine machine, string service, CancellationToken stop)
    {
        long highest = 0;
        while (!stop.IsCancellationRequested)
        {
            highest = Math.Max(highest, machine.System.Memory().Where(use => use.Name.StartsWith(service, StringComparison.Ordinal)).Sum(use => use.Bytes));
            await Task.Delay(TimeSpan.FromMilliseconds(100), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return highest;
    }
}
