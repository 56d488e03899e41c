using Hrss.Portal.Shared;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Portal.Pages.Questions;

/// <summary>Answers what is refused on the way to the handler of a form, by the limit for example, with the form as it was filled in.</summary>
/// <param name="show">Shows the form of a request with a refusal.</param>
internal sealed class FormAgain(Func<HttpContext, Refusal, Task<IResult>> show) : IRefusalFormat
{
    public async Task AnswerAsync(HttpContext http, Refusal refusal)
    {
        http.Response.ProtectPage();
        await (await show(http, refusal)).ExecuteAsync(http);
    }
}
