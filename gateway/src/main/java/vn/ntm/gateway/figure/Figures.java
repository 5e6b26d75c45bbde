package vn.ntm.gateway.figure;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one service and one year.
 *
 * @param all every figure
 * @param planned those that have a target
 * @param entityTag the service's own ETag
 */
record Figures(Verbatim all, Verbatim planned, @Nullable String entityTag) {}
