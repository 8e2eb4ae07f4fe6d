using Interfaces.Engine;

namespace Interfaces.Scripting.Tests;

