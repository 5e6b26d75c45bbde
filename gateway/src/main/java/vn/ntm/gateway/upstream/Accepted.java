package vn.ntm.gateway.upstream;

/**
 * In which form, and in which language, an answer is wanted.
 *
 * @param mediaType as {@code Accept} names it
 * @param language as {@code Accept-Language} names it
 */
public record Accepted(String mediaType, String language) {}
