/** How regimes come on file. */
@NullMarked
package vn.ntm.awards.regime.loading;

import org.jspecify.annotations.NullMarked;
