/** In which region or group a commune is on a day, for criteria whose levels differ by it. */
@NullMarked
package vn.ntm.criteria.classification;

import org.jspecify.annotations.NullMarked;
