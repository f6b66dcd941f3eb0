/** @jsxImportSource react */
import { useState } from 'react';
import { Keyboard, Mousewheel, Virtual } from 'swiper/modules';
import { Swiper, SwiperSlide } from 'swiper/react';
import 'swiper/css';
import 'swiper/css/virtual';
import { headline, personName } from '../../e2e/pages/invented.ts';
import { Clip } from './media.tsx';
import type { PagerView } from './views.ts';

const BATCH = 5;

/** Short videos, one a screen, by Swiper; more come before the last is reached. */
export default function Pager({ view }: { readonly view: PagerView }) {
  const [count, setCount] = useState(BATCH);
  const [shown, setShown] = useState(0);
  const turnTo = (index: number) => {
    setShown(index);
    if (view.route) history.pushState({}, '', view.route.replace('ID', String(1000 + index)));
    if (index > count - 3) setCount(count + BATCH);
  };
  return (
    <Swiper
      className="pager"
      direction="vertical"
      modules={[Keyboard, Mousewheel, Virtual]}
      virtual
      keyboard={{ enabled: true }}
      mousewheel={{ thresholdTime: 300 }}
      speed={200}
      onSlideChange={({ activeIndex }) => turnTo(activeIndex)}
    >
      {Array.from({ length: count }, (_, index) => (
        <SwiperSlide key={index} virtualIndex={index}>
          <div className="card" style={{ background: `hsl(${(index * 71) % 360} 24% 42%)` }}>
            <Clip isPlaying={index === shown} />
            <h2>{headline(index)}</h2>
            <small>{personName(index)}</small>
          </div>
        </SwiperSlide>
      ))}
    </Swiper>
  );
}
