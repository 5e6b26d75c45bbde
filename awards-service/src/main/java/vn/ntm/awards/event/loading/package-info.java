/** What happened to commendations of the public record. */
@NullMarked
package vn.ntm.awards.event.loading;

import org.jspecify.annotations.NullMarked;
