using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>Finds the rules (FluentValidation) of a service's commands.</summary>
public static class CommandRules
{
    /// <summary>Adds every validator of the assembly of <typeparamref name="TCommand"/>; <see cref="Command{T}"/> applies them.</summary>
    public static void AddCommandRules<TCommand>(this IHostApplicationBuilder builder)
    {
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(TCommand).Assembly, includeInternalTypes: true))
            builder.Services.AddSingleton(found.InterfaceType, found.ValidatorType);
    }
}
