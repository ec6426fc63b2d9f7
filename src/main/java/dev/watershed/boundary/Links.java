package dev.watershed.boundary;

/// What one cluster shares with its neighbours while clusters merge: a hash table of plain numbers,
/// since this is looked up and moved about more than anything else. Mutable, one owner at a time.
final class Links {

    private static final int SMALLEST = 4;

    /// A neighbour's number and one more; 0 where nothing is.
    private int[] keys = new int[SMALLEST];

    private double[] sums = new double[SMALLEST];
    private double[] strongest = new double[SMALLEST];
    private int[] messages = new int[SMALLEST];
    private int[] details = new int[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    /// How many places there are to look at; some are empty.
    int places() {
        return keys.length;
    }

    /// The neighbour at a place; -1 where nothing is.
    int at(int place) {
        return keys[place] - 1;
    }

    double sum(int place) {
        return sums[place];
    }

    double strongest(int place) {
        return strongest[place];
    }

    int messages(int place) {
        return messages[place];
    }

    /// How many pairs of a detail with what it is a detail of lie across.
    int details(int place) {
        return details[place];
    }

    /// Where a neighbour is; -1 when it is none.
    int find(int neighbour) {
        int place = start(neighbour);
        while (keys[place] != 0) {
            if (keys[place] == neighbour + 1) {
                return place;
            }
            place = (place + 1) & (keys.length - 1);
        }
        return -1;
    }

    private int start(int neighbour) {
        int hash = neighbour * 0x9E3779B9;
        return (hash ^ hash >>> 15) & (keys.length - 1);
    }

    /// Adds to what is shared with a neighbour.
    void add(int neighbour, double sum, double strong, int said, int detail) {
        int known = find(neighbour);
        if (known >= 0) {
            sums[known] += sum;
            strongest[known] = Math.max(strongest[known], strong);
            messages[known] += said;
            details[known] += detail;
            return;
        }
        if (size * 4 >= keys.length * 3) {
            grow();
        }
        put(neighbour, sum, strong, said, detail);
        size++;
    }

    private void put(int neighbour, double sum, double strong, int said, int detail) {
        int place = start(neighbour);
        while (keys[place] != 0) {
            place = (place + 1) & (keys.length - 1);
        }
        keys[place] = neighbour + 1;
        sums[place] = sum;
        strongest[place] = strong;
        messages[place] = said;
        details[place] = detail;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldSums = sums;
        double[] oldStrongest = strongest;
        int[] oldMessages = messages;
        int[] oldDetails = details;
        keys = new int[oldKeys.length * 2];
        sums = new double[keys.length];
        strongest = new double[keys.length];
        messages = new int[keys.length];
        details = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i] - 1, oldSums[i], oldStrongest[i], oldMessages[i], oldDetails[i]);
            }
        }
    }

    /// Forgets a neighbour; those that were pushed aside by it move up.
    void remove(int neighbour) {
        int gap = find(neighbour);
        if (gap < 0) {
            return;
        }
        size--;
        int next = (gap + 1) & (keys.length - 1);
        while (keys[next] != 0) {
            int home = start(keys[next] - 1);
            boolean between = gap <= next ? gap < home && home <= next : gap < home || home <= next;
            if (!between) {
                keys[gap] = keys[next];
                sums[gap] = sums[next];
                strongest[gap] = strongest[next];
                messages[gap] = messages[next];
                details[gap] = details[next];
                gap = next;
            }
            next = (next + 1) & (keys.length - 1);
        }
        keys[gap] = 0;
    }
}
