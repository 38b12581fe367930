package org.rawi.incidents.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.rawi.incidents.account.Account;

/**
 * Accounts of one happening, from accounts that ties connect. Average linkage (Sokal and Michener, 1958): two groups become one while the
 * mean likeness of their members ties them. So a story of weeks does not melt into one incident through a chain of neighbours, as it would if
 * one tie were enough.
 */
public final class Groups {

    private final List<List<Account>> groups = new ArrayList<>();
    private final List<double[]> sums = new ArrayList<>();

    private Groups(Collection<Account> connected) {
        List<Account> accounts = List.copyOf(new TreeSet<>(connected));
        for (Account account : accounts) {
            groups.add(new ArrayList<>(List.of(account)));
            sums.add(new double[accounts.size()]);
        }
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = 0; j < i; j++) {
                double score = Likeness.of(accounts.get(i), accounts.get(j)).score();
                sums.get(i)[j] = score;
                sums.get(j)[i] = score;
            }
        }
    }

    /**
     * The groups in order of their first account, the accounts of each in their order. A function of the set.
     *
     * @param connected all accounts that one can reach from any of them through ties
     */
    public static List<List<Account>> of(Collection<Account> connected) {
        Groups groups = new Groups(connected);
        while (groups.unite()) {}
        groups.groups.forEach(group -> group.sort(null));
        return groups.groups.stream().map(List::copyOf).toList();
    }

    /** Unites the two groups that are most alike, the first such pair; false where none are tied. */
    private boolean unite() {
        int first = -1;
        int second = -1;
        double best = Likeness.TIED;
        for (int j = 1; j < groups.size(); j++) {
            for (int i = 0; i < j; i++) {
                double mean = sums.get(i)[j]
                        / ((double) groups.get(i).size() * groups.get(j).size());
                if (mean > best || first < 0 && mean == best) {
                    best = mean;
                    first = i;
                    second = j;
                }
            }
        }
        if (first >= 0) {
            merge(first, second);
        }
        return first >= 0;
    }

    private void merge(int first, int second) {
        int last = groups.size() - 1;
        double[] into = sums.get(first);
        double[] from = sums.remove(second);
        for (int i = 0; i <= last; i++) {
            into[i] += from[i];
        }
        for (double[] row : sums) {
            row[first] = row == into ? 0 : row[first] + row[second];
            System.arraycopy(row, second + 1, row, second, last - second);
        }
        groups.get(first).addAll(groups.remove(second));
    }
}
