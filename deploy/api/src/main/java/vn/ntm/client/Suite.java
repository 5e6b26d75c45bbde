package vn.ntm.client;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The four APIs of the programme at one gateway, as one caller sees them: the clients here are what the generated classes
 * are made with, {@code new TitlesApi(suite.criteria())}. What is refused is thrown as {@link Refused}.
 *
 * @param gateway the address of the gateway, without a slash at the end
 * @param token an access token, null for what is public
 * @param language in which problems and labels are told, {@code vi} or {@code en}
 */
public record Suite(String gateway, @Nullable String token, String language) {

    /** What is public, told in Vietnamese. */
    public Suite(String gateway) {
        this(gateway, null, "vi");
    }

    public vn.ntm.client.criteria.ApiClient criteria() {
        var client = new vn.ntm.client.criteria.ApiClient();
        client.updateBaseUri(gateway + "/criteria");
        return client.setRequestInterceptor(caller()).setResponseInterceptor(refusal());
    }

    public vn.ntm.client.ocop.ApiClient ocop() {
        var client = new vn.ntm.client.ocop.ApiClient();
        client.updateBaseUri(gateway + "/ocop");
        return client.setRequestInterceptor(caller()).setResponseInterceptor(refusal());
    }

    public vn.ntm.client.awards.ApiClient awards() {
        var client = new vn.ntm.client.awards.ApiClient();
        client.updateBaseUri(gateway + "/awards");
        return client.setRequestInterceptor(caller()).setResponseInterceptor(refusal());
    }

    /** The composed API: the summary of a year, its report, the glossary. */
    public vn.ntm.client.gateway.ApiClient composed() {
        var client = new vn.ntm.client.gateway.ApiClient();
        client.updateBaseUri(gateway);
        return client.setRequestInterceptor(caller()).setResponseInterceptor(refusal());
    }

    private Consumer<HttpRequest.Builder> caller() {
        return request -> {
            request.setHeader("Accept-Language", language);
            if (token != null) {
                request.setHeader("Authorization", "Bearer " + token);
            }
        };
    }

    private static Consumer<HttpResponse<InputStream>> refusal() {
        return answer -> {
            if (answer.statusCode() >= 400) {
                throw Refused.by(answer);
            }
        };
    }
}
