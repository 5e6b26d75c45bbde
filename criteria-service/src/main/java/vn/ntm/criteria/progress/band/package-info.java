/** The bands into which reports put communes by the number of criteria that they meet: data with a citation. */
@NullMarked
package vn.ntm.criteria.progress.band;

import org.jspecify.annotations.NullMarked;
