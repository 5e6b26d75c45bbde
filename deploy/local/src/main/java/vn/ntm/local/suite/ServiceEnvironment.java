package vn.ntm.local.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.access.PersonalDataKeys;
import vn.ntm.local.access.ProofKey;
import vn.ntm.local.home.Layout;
import vn.ntm.local.identity.Trust;
import vn.ntm.local.postgres.Postgres;

/** What a service is told by its environment, here as in any other deployment. */
public record ServiceEnvironment(Ports ports, Trust trust, Layout layout) {

    public Map<String, String> of(Service service) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.putAll(trust.environment());
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        if (service.hasDatabase()) {
            addDatabase(environment, service.label());
            addAttachments(environment, service);
            if (service != Service.CRITERIA) {
                environment.put("NTM_UNITS_FEED", ports.url(Service.CRITERIA) + "/v1/changes");
            }
            addKeys(environment, service);
        } else {
            environment.put("NTM_GATEWAY_LIMITS_RATE_REQUESTS", "10000000");
            environment.put("NTM_GATEWAY_LIMITS_RATE_AT_ONCE", "10000");
            environment.put("NTM_GATEWAY_LIMITS_RATE_AT_ONCE_OF_ONE_ADDRESS", "10000");
            for (Service upstream : Service.withDatabase()) {
                environment.put(
                        "NTM_GATEWAY_" + upstream.name() + "_URL",
                        ports.url(upstream).toString());
            }
        }
        return environment;
    }

    /** Those of criteria-service stand in the folder itself, those of another in a folder of it. */
    private void addAttachments(Map<String, String> environment, Service service) {
        Path attachments = layout.attachments();
        switch (service) {
            case CRITERIA -> environment.put("NTM_ATTACHMENTS_FOLDER", attachments.toString());
            case OCOP, AWARDS ->
                environment.put(
                        "NTM_ATTACHMENTS_FOLDER",
                        attachments.resolve(service.label()).toString());
            case GATEWAY -> {}
        }
    }

    /** Each service has keys of its own; the keys of one open and sign nothing of another. */
    private void addKeys(Map<String, String> environment, Service service) throws IOException {
        switch (service) {
            case CRITERIA -> addProof(environment, service, layout.reportKeys());
            case OCOP -> addProof(environment, service, layout.proofKeys());
            case AWARDS -> {
                addProof(environment, service, layout.diplomaKeys());
                environment.put(
                        "NTM_PERSONAL_DATA_KEYS",
                        PersonalDataKeys.in(layout.personalDataKeys()).toString());
            }
            case GATEWAY -> {}
        }
    }

    /** What a register vouches for is signed under the address at which the gateway gives the service. */
    private void addProof(Map<String, String> environment, Service service, Path keys) throws IOException {
        String gateway = ports.url(Service.GATEWAY).toString();
        environment.put("NTM_PROOF_ADDRESS", gateway + "/" + service.label());
        environment.put("NTM_PROOF_KEYS", ProofKey.in(keys).toString());
        environment.put("NTM_PROOF_PAGE", gateway + "/verify-certificate/");
    }

    private void addDatabase(Map<String, String> environment, String database) throws IOException {
        String owner = Postgres.owner(database);
        String application = Postgres.application(database);
        var passwords = new Passwords(layout.secrets());
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", application);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", passwords.of(application));
        environment.put("QUARKUS_FLYWAY_USERNAME", owner);
        environment.put("QUARKUS_FLYWAY_PASSWORD", passwords.of(owner));
    }
}
