/** An answer composed of parts: made once for all who ask at that moment, kept for a moment, and sent for what it is. */
@NullMarked
package vn.ntm.gateway.composite;

import org.jspecify.annotations.NullMarked;
