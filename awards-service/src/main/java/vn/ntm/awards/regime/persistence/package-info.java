/** Where regimes are kept. */
@NullMarked
package vn.ntm.awards.regime.persistence;

import org.jspecify.annotations.NullMarked;
