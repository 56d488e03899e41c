using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Identity;

namespace Hrss.Identity.Accounts;

/// <summary>Everything that identity registers for accounts.</summary>
internal static class AccountsRegistration
{
    /// <summary>Lower-case Latin only: a name is typed at many keyboards and must look like no other.</summary>
    public const string NameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-";

    /// <summary>Accounts, password rules, lockout and the session cookie of the sign-in pages.</summary>
    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddIdentityCore<Account>(options =>
            {
                PasswordRules.Configure(options.Password);
                options.User.AllowedUserNameCharacters = NameCharacters;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddPasswordValidator<PasswordRules>()
            .AddEntityFrameworkStores<IdentityStorage>()
            .AddSignInManager();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddAuthentication().AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            // Not only by address: a browser sends the cookies of 127.0.0.1 to every port there.
            cookie.Cookie.Name = "hrss-identity";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // A working day; then the person signs in again.
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
            cookie.SlidingExpiration = false;
        });
        builder.Services.AddScoped<Sessions>();
        builder.Services.AddScoped<AccountRegister>();
        builder.Services.AddScoped<FirstAdministrator>();
        builder.AddCommandRules<NewAccount>();
        return builder;
    }

    /// <summary>Maps the administrator's endpoints.</summary>
    public static void MapAccounts(this WebApplication app)
    {
        var accounts = app.MapApi("accounts").RequireAuthorization(Policies.Administer);
        CreateAccount.Map(accounts);
        ListAccounts.Map(accounts);
        ChangeAccount.Map(accounts);
        DisableAccount.Map(accounts);
        ResetPassword.Map(accounts);
    }
}
