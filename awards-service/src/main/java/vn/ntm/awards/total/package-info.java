/** What commendations come to: how many recipients and how much money, by decision, campaign or year. */
@NullMarked
package vn.ntm.awards.total;

import org.jspecify.annotations.NullMarked;
