package vn.ntm.local.bench.door;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import vn.ntm.local.bench.arena.Caller;
import vn.ntm.local.bench.arena.Nginx;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/**
 * nginx with what the services said, as files: it serves the composed answer and a unit, passes reads on, and answers as
 * the three services would if figures cost nothing. Of these, the instant that is asked for is written into the file.
 */
final class Baselines {

    static final String UNIT = "/v1/units/18568?validOn=2023-12-31";
    static final String SUMMARY = "/summary.json";

    private static final String PLACE = "@knownAt@";

    private final Path folder;
    private final Ports ports;

    /** @param ports that of the gateway serves and passes on, those of the services answer as these */
    Baselines(Path folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
    }

    /**
     * Writes down what the services and the gateway say, and serves it.
     *
     * @param suite where they listen
     */
    Nginx start(Ports suite, String summary, Caller caller, Instant knownAt) throws IOException, InterruptedException {
        PrivateFiles.makeFolder(folder);
        Files.writeString(folder.resolve(SUMMARY.substring(1)), summary);
        var http = new StringBuilder(servesAndPassesOn());
        for (Service service : Service.withDatabase()) {
            Path own = folder.resolve(service.label());
            PrivateFiles.makeFolder(own);
            Files.writeString(
                    own.resolve("2023.json"), figures(suite, service, "2023&validOn=2023-12-31", caller, knownAt));
            Files.writeString(
                    own.resolve("2024.json"), figures(suite, service, "2024&validOn=2024-12-31", caller, knownAt));
            http.append(answersAs(service, own));
        }
        Files.writeString(
                folder.resolve("criteria/unit.json"),
                caller.get(suite.url(Service.CRITERIA).resolve(UNIT).toString()));
        return Nginx.start(folder, http.toString(), ports.of(Service.GATEWAY));
    }

    private String servesAndPassesOn() {
        return """
                map $arg_knownAt $instant {
                    default $arg_knownAt;
                    "~^(?<d>[0-9-]+T..)%%3A(?<m>..)%%3A(?<s>.*)$" "$d:$m:$s";
                }
                upstream unit { server 127.0.0.1:%d; keepalive 128; }
                server {
                    listen 127.0.0.1:%d;
                    default_type application/json;
                    root %s;
                    location = /summary.json { etag on; }
                    location /criteria/ {
                        proxy_pass http://unit/;
                        proxy_http_version 1.1;
                        proxy_set_header Connection "";
                    }
                }
            """.formatted(ports.of(Service.CRITERIA), ports.of(Service.GATEWAY), folder);
    }

    private String answersAs(Service service, Path own) {
        return """
                server {
                    listen 127.0.0.1:%d;
                    default_type application/json;
                    root %s;
                    location = /v1/units/18568 { try_files /unit.json =404; }
                    location = /v1/figures {
                        alias %s/$arg_year.json;
                        sub_filter '%s' $instant;
                        sub_filter_types *;
                        sub_filter_once off;
                        add_header ETag '"a"';
                    }
                }
            """.formatted(ports.of(service), own, own, PLACE);
    }

    URI url() {
        return ports.url(Service.GATEWAY);
    }

    private static String figures(Ports suite, Service service, String year, Caller caller, Instant knownAt)
            throws IOException, InterruptedException {
        String question = "/v1/figures?year=" + year + "&knownAt=" + knownAt;
        return caller.get(suite.url(service).resolve(question).toString()).replace(knownAt.toString(), PLACE);
    }
}
