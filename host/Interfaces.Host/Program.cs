using Interfaces.Host.Commands;

return await HostCommands.Root().Parse(args).InvokeAsync();
