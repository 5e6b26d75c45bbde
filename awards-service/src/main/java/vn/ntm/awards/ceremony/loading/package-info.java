/** Ceremonies of the public record. */
@NullMarked
package vn.ntm.awards.ceremony.loading;

import org.jspecify.annotations.NullMarked;
