// The sentences of the matrix, in both languages.
import { PAGE_TEXTS } from '#corridor/texts';
import { filled } from '../../../domain/text';
import type { Lang, Role } from '../../../domain/ids';
import type { MatrixOrder } from '../../../domain/analysis/matrix';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  title: `产业 × ${ZH.park}`,
  about: `行是产业，列是${ZH.park}，按走廊顺序并按${ZH.bay}分组。按任一格看它依据的条款。`,
  sort: '排序',
  orders: { taxonomy: '产业分类', coverage: `${ZH.park}数`, bay: ZH.bay } satisfies Record<
    MatrixOrder,
    string
  >,
  csv: '矩阵 CSV',
  svg: '矩阵 SVG',
  png: '矩阵 PNG',
  legend: '图例',
  letters: { focus: '重', segment: '细', strength: '优' } satisfies Record<Role, string>,
  stated: '实线框：用词就是产业名',
  derived: '虚线框：由我们推导对应',
  blank: `空白：这个${ZH.park}的条款没有点名`,
  absent: `规划未提及：没有任何${ZH.park}的条款点名，不等于“否”`,
  industry: '产业',
  parks: `${ZH.park}数`,
  industries: '产业数',
  industriesOfBay: `${ZH.bay}产业数`,
  bays: ZH.bay,
  noBay: `无${ZH.bay}`,
  notNamed: '未点名',
  notInPlan: '规划未提及',
  filterBy: (name: string) => `按“${name}”筛选地图`,
  openPark: (name: string) => `选择${ZH.park}：${name}`,
  leftOut: (name: string) => `${name}，不符合筛选`,
  openBay: (name: string) => `选择${ZH.bay}：${name}`,
  parkCount: (name: string, count: number) => `${name}：${count} 个${ZH.park}`,
  industryCount: (name: string, count: number) => `${name}：${count} 个产业`,
  cell: (role: string, basis: string) => `${role}，${basis}`,
  emptyCell: (park: string, industry: string) => `${park}的条款没有点名${industry}。`,
  noPark: (industry: string) => filled(PAGE_TEXTS.noPark.zh, { industry }),
  listed: '规划在这里列出它：',
  basisNote: '“规划原文”指用词就是产业名；“推导”指由我们把用词对应到产业，方法写在出处里。',
};

export type MatrixMessages = Readonly<typeof zh>;

const en: MatrixMessages = {
  title: `Industries × ${EN.parks}`,
  about: `Rows are industries; columns are ${EN.parks} in corridor order, grouped by ${EN.bay}. Press any cell for the clause behind it.`,
  sort: 'Sort by',
  orders: { taxonomy: 'Taxonomy', coverage: `Number of ${EN.parks}`, bay: EN.Bay },
  csv: 'Matrix as CSV',
  svg: 'Matrix as SVG',
  png: 'Matrix as PNG',
  legend: 'Legend',
  letters: { focus: 'F', segment: 'Sg', strength: 'St' },
  stated: "Solid frame: the term is the industry's own name",
  derived: 'Dashed frame: the link to the industry is ours',
  blank: `Blank: this ${EN.park}'s clause does not name it`,
  absent: `Not in the plan: no ${EN.park}'s clause names it, which is not a no`,
  industry: 'Industry',
  parks: EN.Parks,
  industries: 'Industries',
  industriesOfBay: `Industries of the ${EN.bay}`,
  bays: EN.Bay,
  noBay: `No ${EN.bay}`,
  notNamed: 'not named',
  notInPlan: 'not in the plan',
  filterBy: (name) => `Filter the map by ${name}`,
  openPark: (name) => `Choose the ${EN.park}: ${name}`,
  leftOut: (name) => `${name}, does not match the filter`,
  openBay: (name) => `Choose the ${EN.bay}: ${name}`,
  parkCount: (name, count) => `${name}: ${count} ${count === 1 ? EN.park : EN.parks}`,
  industryCount: (name, count) => `${name}: ${count} ${count === 1 ? 'industry' : 'industries'}`,
  cell: (role, basis) => `${role}, ${basis}`,
  emptyCell: (park, industry) => `The clause of ${park} does not name ${industry}.`,
  noPark: (industry) => filled(PAGE_TEXTS.noPark.en, { industry }),
  listed: 'The plan lists it here:',
  basisNote:
    '"In the plan" means that the term is the industry\'s own name; "derived" that we link the term to the industry, by the method given with its source.',
};

export const MATRIX: Readonly<Record<Lang, MatrixMessages>> = { zh, en };
