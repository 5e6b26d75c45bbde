/** Where boundary changes are kept, and how they are carried out on the register of units. */
@NullMarked
package vn.ntm.criteria.boundarychange.persistence;

import org.jspecify.annotations.NullMarked;
