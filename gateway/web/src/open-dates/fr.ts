import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'À prendre',
  under: 'Les dates et les tâches dont personne ne s’occupe encore, dans les quatre semaines',
  planning: 'Planning',
  dates: (count: number) => many(count, 'date', 'dates'),
  tasks: (count: number) => many(count, 'tâche', 'tâches'),
  emptyTitle: 'Tout est pris',
  emptyText:
    'Chaque date et chaque tâche des quatre semaines a quelqu’un. Une date sans équipe, ou une tâche que personne n’a prise, apparaîtra ici.',
  later: 'Afficher aussi ce qui vient après quatre semaines',
});
