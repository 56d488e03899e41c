using System.Text.Json.Serialization;
using Hrss.EventLog.Searching;

namespace Hrss.Petition.Petitions;

/// <summary>信访人: who petitions. Personal data: never leaves the service, never in logs.</summary>
/// <param name="Name">姓名.</param>
/// <param name="Phone">电话, or null.</param>
/// <param name="Address">住址, or null.</param>
/// <param name="Identification">证件号码, or null.</param>
public sealed record Petitioner(string Name, string? Phone = null, string? Address = null, string? Identification = null)
{
    /// <summary>Tells one person from another by name and phone; null where the phone is not known, since names are shared.</summary>
    [JsonIgnore]
    public string? Key => SearchText.Plain(Phone) is { } phone ? $"{SearchText.Plain(Name)}|{phone}" : null;

    /// <summary>Tells one person from another by the proof of identity, or null.</summary>
    [JsonIgnore]
    public string? IdentityKey => SearchText.Plain(Identification);
}

/// <summary>交办来源: the organ that assigned a matter, its reference and the term it gave.</summary>
/// <param name="Organ">交办机关, for example 市信访局.</param>
/// <param name="Reference">交办文号, or null.</param>
/// <param name="DueOn">要求办结日期 of the organ, or null.</param>
public sealed record Assigner(string Organ, string? Reference = null, DateOnly? DueOn = null);

/// <summary>一项诉求 and, once there is one, the answer to it.</summary>
/// <param name="Number">序号, from 1.</param>
/// <param name="Text">诉求.</param>
/// <param name="Outcome">处理意见, or null.</param>
/// <param name="Answer">答复内容, or null.</param>
public sealed record Demand(int Number, string Text, PetitionOutcome? Outcome = null, string? Answer = null)
{
    /// <summary>The demands after some of them were answered.</summary>
    public static IReadOnlyList<Demand> Answered(IReadOnlyList<Demand> demands, IReadOnlyList<DemandAnswer> answers) =>
        [.. demands.Select(d => answers.FirstOrDefault(a => a.Number == d.Number) is { } given ? d with { Outcome = given.Outcome, Answer = given.Answer } : d)];
}

/// <summary>对一项诉求的答复.</summary>
/// <param name="Number">诉求序号.</param>
/// <param name="Outcome">处理意见.</param>
/// <param name="Answer">答复内容.</param>
public sealed record DemandAnswer(int Number, PetitionOutcome Outcome, string Answer);
