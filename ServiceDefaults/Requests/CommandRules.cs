using FluentValidation;
using Hrss.ServiceDefaults.Problems;
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

    /// <summary>What a command that did not come as a request breaks of its rules, for example the row of a ledger.</summary>
    public static IReadOnlyList<FieldError> Broken<TCommand>(this IValidator<TCommand> rules, TCommand command) =>
        [.. rules.Validate(command).Errors.Select(BilingualValidation.Explain)];
}
