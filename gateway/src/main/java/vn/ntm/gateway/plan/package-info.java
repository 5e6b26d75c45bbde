/** The plan of a year: what every service was set out to reach, and how far it has come. */
@NullMarked
package vn.ntm.gateway.plan;

import org.jspecify.annotations.NullMarked;
