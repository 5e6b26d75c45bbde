package vn.ntm.local.home;

import java.nio.file.Path;

/**
 * Where things are: what is built stands in the checkout, what a run leaves behind in its state folder.
 *
 * @param checkout the root of the source tree
 * @param state where databases, passwords, tokens and logs of this suite are kept
 */
public record Layout(Path checkout, Path state) {

    public Layout {
        checkout = checkout.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
    }

    /** Unpacked once and shared by every state folder. */
    public Path postgresBinaries() {
        return checkout.resolve(".run/postgresql");
    }

    /** Unpacked and prepared once, and shared by every state folder. */
    public Path keycloakProgram() {
        return checkout.resolve(".run/keycloak-program");
    }

    /** What Keycloak keeps beside its database. */
    public Path keycloakData() {
        return state.resolve("keycloak");
    }

    public Path realm() {
        return checkout.resolve("deploy/keycloak/ntm-realm.json");
    }

    public Path postgresData() {
        return state.resolve("postgres");
    }

    public Path databaseScript() {
        return checkout.resolve("deploy/postgres/create-service-database.sql");
    }

    /** The files of dossiers; they belong to the databases of the services. */
    public Path attachments() {
        return state.resolve("attachments");
    }

    public Path secrets() {
        return state.resolve("secrets");
    }

    /** The keys with which ocop-service signs certificates. */
    public Path proofKeys() {
        return state.resolve("proof-keys");
    }

    /** The keys with which awards-service signs commendations. */
    public Path diplomaKeys() {
        return state.resolve("diploma-keys");
    }

    /** The keys with which criteria-service signs publications of reports. */
    public Path reportKeys() {
        return state.resolve("report-keys");
    }

    /** The keys with which awards-service seals what is personal. */
    public Path personalDataKeys() {
        return state.resolve("personal-data-keys");
    }

    public Path tokens() {
        return state.resolve("tokens");
    }

    public Path logs() {
        return state.resolve("logs");
    }

    public Path log(String program) {
        return logs().resolve(program + ".log");
    }

    public Path processFile(String program) {
        return state.resolve("processes").resolve(program);
    }

    /** There while data is being loaded: a load that was cut off is done again. */
    public Path loadMark() {
        return state.resolve("load-unfinished");
    }

    public Path lock() {
        return state.resolve("lock");
    }

    /** A path as the terminal shows it: short where it is inside the checkout. */
    public String shown(Path path) {
        return path.startsWith(checkout) ? checkout.relativize(path).toString() : path.toString();
    }
}
