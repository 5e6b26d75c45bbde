/** Model residential areas and model gardens, and the order in which they are recognised and revoked. */
@NullMarked
package vn.ntm.criteria.modelplace.domain;

import org.jspecify.annotations.NullMarked;
