/** The token that comes with a write, checked before any service is asked. */
@NullMarked
package vn.ntm.gateway.token;

import org.jspecify.annotations.NullMarked;
