using FluentValidation;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>写明文本的办理: a command that says what an item's text is.</summary>
public interface IWrittenText
{
    /// <summary>标题, at most 200 characters.</summary>
    string Title { get; }

    /// <summary>信息类型.</summary>
    InformationKind Kind { get; }

    /// <summary>载体.</summary>
    InformationForm Form { get; }

    /// <summary>主题, or null.</summary>
    string? Theme { get; }

    /// <summary>文号, or null.</summary>
    string? DocumentNumber { get; }

    /// <summary>正文; null where there are only files.</summary>
    string? Body { get; }

    /// <summary>附件, or null.</summary>
    IReadOnlyList<AttachedFile>? Files { get; }

    /// <summary>有效期届满日, or null.</summary>
    DateOnly? ExpiresOn { get; }

    /// <summary>拟稿人.</summary>
    string Author { get; }

    /// <summary>敏感程度.</summary>
    Sensitivity Sensitivity { get; }

    /// <summary>信息文本.</summary>
    internal InformationText ToText() => new(Title, Kind, Form, Theme, DocumentNumber, Body, Files ?? [], ExpiresOn);
}

/// <summary>What a text must hold before it is looked at.</summary>
internal abstract class TextRules<T> : AbstractValidator<T> where T : IWrittenText
{
    protected TextRules()
    {
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Form).IsInEnum();
        RuleFor(c => c.Sensitivity).IsInEnum();
        RuleFor(c => c.Theme).MaximumLength(100);
        RuleFor(c => c.DocumentNumber).MaximumLength(100);
        RuleFor(c => c.Body).MaximumLength(200_000);
        RuleFor(c => c.Body).Must((text, body) => !string.IsNullOrWhiteSpace(body) || text.Files is { Count: > 0 })
            .Explained("information.empty", "须有正文或者附件。", "There must be a body or a file.");
        RuleFor(c => c.Files).Must(files => files is null || files.Count <= 50)
            .Explained("information.too-many-files", "附件最多 50 个。", "There are at most 50 files.");
        RuleFor(c => c.Files).Must(files => files is null || files.DistinctBy(f => f.Id).Count() == files.Count)
            .Explained("information.file-repeated", "同一附件只填一次。", "Name each file once.");
        RuleForEach(c => c.Files).ChildRules(file =>
        {
            file.RuleFor(f => f.Id).NotEmpty();
            file.RuleFor(f => f.Name).NotEmpty().MaximumLength(200);
        });
        RuleFor(c => c.Author).NotEmpty().MaximumLength(50);
    }
}
