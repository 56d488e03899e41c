using System.Security.Claims;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>机构: a bureau or one of its sub-agencies; each is a tenant with its own streams and postings.</summary>
public sealed class Agency
{
    /// <summary>机构代码.</summary>
    public required string Code { get; init; }

    /// <summary>机构名称.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English.</summary>
    public required string EnglishName { get; init; }

    /// <summary>行政复议机关: where a review of its decisions is asked for, as letters name it; null where letters name none.</summary>
    public string? ReviewOrgan { get; init; }

    /// <summary>管辖法院: the court at which its decisions are sued against, as letters name it; null where letters name none.</summary>
    public string? Court { get; init; }

    /// <summary>上级机构: the code of the agency whose figures include this one's; null at the top.</summary>
    public string? Parent { get; init; }
}

/// <summary>机构名录: the agencies this installation serves, from configuration section <c>Agencies</c>.</summary>
public sealed class AgencyRegister
{
    /// <summary>The agency of a request that names none.</summary>
    public string Default { get; init; } = "";

    /// <summary>Every agency.</summary>
    public IReadOnlyList<Agency> Known { get; init; } = [];

    /// <summary>The agency with a code, or null.</summary>
    public Agency? Find(string code) => Known.FirstOrDefault(a => a.Code == code);

    /// <summary>The agency and all below it (汇总范围).</summary>
    public IReadOnlyList<string> WithSubordinates(string code) =>
        [code, .. Known.Where(a => a.Parent == code).SelectMany(a => WithSubordinates(a.Code))];
}

/// <summary>Settles for which agency a request is made: the one the token names, else the one in header <c>Hrss-Agency</c>, else the default.</summary>
public sealed class AgencyOfRequest(RequestDelegate next, IOptions<AgencyRegister> register)
{
    /// <summary>The header by which a caller of several agencies, or a visitor, chooses one.</summary>
    public const string Header = "Hrss-Agency";

    internal static readonly object Item = new();

    /// <summary>Runs the rest of the pipeline for the agency, or answers with a problem.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var claimed = context.User.FindFirstValue(Claims.Agency);
        var bound = claimed is null or Claims.EveryAgency ? null : claimed;
        var asked = context.Request.Headers[Header].FirstOrDefault()
            ?? (context.GetEndpoint()?.Metadata.GetMetadata<IAgencyNaming>() is { } naming ? await naming.NamedAsync(context) : null);
        var agency = asked ?? bound ?? register.Value.Default;
        if (register.Value.Find(agency) is null)
        {
            await context.RefuseAsync(RequestProblems.UnknownAgency);
            return;
        }

        if (bound is not null && !register.Value.WithSubordinates(bound).Contains(agency))
        {
            await context.RefuseAsync(RequestProblems.OtherAgency);
            return;
        }

        context.Items[Item] = agency;
        await next(context);
    }
}

/// <summary>The settled agency of a request.</summary>
public static class AgencyOfHttpContext
{
    /// <summary>机构代码 of the request.</summary>
    /// <exception cref="InvalidOperationException">The pipeline lacks <see cref="AgencyOfRequest"/>.</exception>
    public static string Agency(this HttpContext http) =>
        http.Items[AgencyOfRequest.Item] as string ?? throw new InvalidOperationException("The agency of the request is not settled.");
}
