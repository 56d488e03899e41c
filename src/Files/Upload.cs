using System.Reflection;
using Hrss.Files.Sniffing;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hrss.Files;

/// <summary>
/// 上传: a command that comes with a file, as multipart/form-data: one part is the file, the others are the command's fields, in any order. A page's form
/// and a program both send it so; names and notes stay in the body and out of addresses, which are logged. The file is streamed to the store.
/// </summary>
/// <typeparam name="T">The command's record.</typeparam>
public sealed class Upload<T> : ICommand, IBindableFromHttpContext<Upload<T>> where T : class
{
    // More than a file may have, so that a file that is only somewhat too large is read to its end and the sender sees why it is refused.
    private const long Beyond = 8 * 1024 * 1024;

    private readonly UploadedFile? file;

    private Upload(Command<T> command, UploadedFile? file)
    {
        Command = command;
        this.file = file;
    }

    /// <summary>The command: the form's fields, key and version.</summary>
    public Command<T> Command { get; }

    /// <summary>The file; it is gone after the request unless it is kept.</summary>
    public UploadedFile File => file ?? throw new InvalidOperationException("The upload was not readable; its endpoint is not in a group of MapApi.");

    /// <inheritdoc/>
    public Refusal? Unreadable => Command.Unreadable;

#pragma warning disable CA1000 // The framework binds a parameter through a static member of its type.
    /// <summary>Streams the file to the store and reads the command; a fault becomes <see cref="Unreadable"/>, never an exception.</summary>
    public static async ValueTask<Upload<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var largest = context.RequestServices.GetRequiredService<IOptions<FileSettings>>().Value.LargestFile;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = largest + Beyond;
        var store = context.RequestServices.GetRequiredService<IFileStore>();
        var (form, refusal) = await MultipartForm.ReadAsync(context, store, largest);
        if (refusal is not null)
            return Unread(context, refusal);
        var (type, unknown) = await IdentifyAsync(form!.File, context.RequestAborted);
        if (unknown is not null)
            return Unread(context, unknown);
        var (name, wrong) = FileNames.Check(form.FileName, type!);
        if (wrong is not null)
            return Unread(context, wrong);
        var command = FieldsOfForm.ReadCommand<T>(context, form.Fields, System.Text.Encoding.UTF8.GetBytes($"\n{name}\n{form.File.Sha256}"));
        return new Upload<T>(command, new UploadedFile(name, type!, form.File));
    }

#pragma warning restore CA1000

    private static Upload<T> Unread(HttpContext context, Refusal refusal) => new(FieldsOfForm.Unreadable<T>(context, refusal), null);

    private static async Task<(FileType? Type, Refusal? Refusal)> IdentifyAsync(IStagedFile staged, CancellationToken cancellation)
    {
        await using var content = staged.OpenRead();
        return await IdentifyFile.AsAsync(content, cancellation);
    }
}

/// <summary>上传的文件, identified by its content.</summary>
/// <param name="Name">文件名, of the extension that its content has.</param>
/// <param name="Type">文件类型.</param>
/// <param name="Staged">Its bytes.</param>
public sealed record UploadedFile(string Name, FileType Type, IStagedFile Staged);
