package vn.ntm.local.identity;

/** Whose tokens the services of a run take. */
public enum Identity {
    /** Ready tokens, one for each role, signed with a key that this machine draws. */
    LOCAL,
    /** Tokens of a Keycloak that runs beside the services. */
    KEYCLOAK
}
