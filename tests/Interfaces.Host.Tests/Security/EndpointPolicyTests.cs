using Interfaces.Host.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Interfaces.Host.Tests.Security;

public sealed class EndpointPolicyTests
{
    [Fact]
    public async Task Every_endpoint_has_a_policy()
    {
        await using var site = await TestSite.StartAsync(change: options => options with { Watch = true });
        var endpoints = site.Service<EndpointDataSource>().Endpoints;

        Assert.NotEmpty(endpoints);
        Assert.All(endpoints, endpoint => Assert.True(endpoint.Metadata.GetMetadata<EndpointPolicy>() is not null, $"{endpoint.DisplayName} has no policy."));
    }

    [Fact]
    public async Task Only_endpoints_that_check_the_origin_take_anything_but_GET_and_HEAD()
    {
        await using var site = await TestSite.StartAsync(change: options => options with { Watch = true });

        Assert.All(site.Service<EndpointDataSource>().Endpoints, endpoint =>
        {
            var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
            Assert.NotEmpty(methods);
            if (endpoint.Metadata.GetMetadata<EndpointPolicy>() is not { } policy || (policy != EndpointPolicy.SameOriginJson && policy != EndpointPolicy.SameOriginBinary))
                Assert.All(methods, method => Assert.True(method is "GET" or "HEAD", $"{endpoint.DisplayName} takes {method}."));
        });
    }

    [Fact]
    public async Task An_endpoint_without_a_policy_is_reached_by_nobody()
    {
        await using var site = await TestSite.StartAsync(map: app => app.MapGet("/forgotten", () => "secret"));

        using var response = await site.GetAsync("/forgotten");

        Assert.Equal(500, (int)response.StatusCode);
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_stream_of_changes_when_nothing_is_watched()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.GetAsync("/changes");

        Assert.Equal(404, (int)response.StatusCode);
    }
}
