package vn.ntm.gateway.upstream;

/**
 * What a service said when it did not accept a question.
 *
 * @param problem the problem document, as the service wrote it
 */
public record Refused(FactService service, int status, String problem) {}
