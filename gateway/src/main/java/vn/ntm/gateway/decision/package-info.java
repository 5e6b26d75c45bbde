/** All that rests on one decision, over the three services. */
@NullMarked
package vn.ntm.gateway.decision;

import org.jspecify.annotations.NullMarked;
