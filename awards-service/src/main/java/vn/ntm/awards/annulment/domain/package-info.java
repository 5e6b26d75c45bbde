/** How a commendation is annulled: proposed by one person, decided or refused by another. */
@NullMarked
package vn.ntm.awards.annulment.domain;

import org.jspecify.annotations.NullMarked;
