/** The durable write of a service as it would be if nobody asked who, why, and whether it was done before: a baseline. */
@NullMarked
package vn.ntm.plain;

import org.jspecify.annotations.NullMarked;
