/** What is personal is sealed before it is kept, and opened only with a key that is not where it is kept. */
@NullMarked
package vn.ntm.seal;

import org.jspecify.annotations.NullMarked;
