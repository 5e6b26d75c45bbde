/** Refusals of a service that are passed on where a whole composed answer falls with them. */
@NullMarked
package vn.ntm.gateway.refusal;

import org.jspecify.annotations.NullMarked;
