/** What holds of all composed answers alike. */
@NullMarked
package vn.ntm.gateway.composed;

import org.jspecify.annotations.NullMarked;
