using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Transferring;

/// <summary>Why a matter cannot be transferred, or nothing be done about one that is.</summary>
public static class TransferRefusals
{
    /// <summary>转送中.</summary>
    public static readonly Refusal UnderWay = new(
        "transfer.under-way", "该事项正在转送其他业务，等待对方接收；退回后方可继续办理。",
        "The matter is offered to another service and waits to be taken over; it goes on here only if it is returned.");

    /// <summary>已转送.</summary>
    public static readonly Refusal Done = new(
        "transfer.done", "该事项已转送其他业务并由其接收，请按对方登记编号办理。",
        "The matter was taken over by another service; it goes on there under the number given to it.");

    /// <summary>不能转送给该业务.</summary>
    public static readonly Refusal NoSuchService = new(
        "transfer.no-such-service", "该事项不能转送至所填的业务；可填的业务见接口说明。",
        "A matter of this kind cannot be transferred there; the API's description names the services.", StatusCodes.Status422UnprocessableEntity);

    /// <summary>没有可读的转送.</summary>
    public static readonly Refusal NotOffered = RequestProblems.NotFound("transfer", "转送", "transfer");
}
